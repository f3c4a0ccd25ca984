/** Whose turn it is: of the tenants that there are, whoever was served longest ago. */
export class Turns {
  private readonly served = new Map<string, number>();
  private turn = 0;

  /** The tenants in the order of their turns; new ones first, in the order of their names. */
  order(tenants: Iterable<string>): string[] {
    return [...tenants].sort(
      (a, b) => (this.served.get(a) ?? -1) - (this.served.get(b) ?? -1) || (a < b ? -1 : 1),
    );
  }

  /** The tenant had a turn. */
  serve(tenant: string): void {
    this.served.set(tenant, this.turn++);
  }

  forget(tenant: string): void {
    this.served.delete(tenant);
  }
}
