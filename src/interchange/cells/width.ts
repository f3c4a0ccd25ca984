const WIDE = /[\uFF01-\uFF5E\u3001\u3000\uFF61\uFF64]/;

/**
 * A text as an English keyboard writes it: `；`, `｜`, `：`, `（`, digits and letters of full width become those of half
 * width. The enumeration marks `、` and `，` stand between items and nowhere else, so they become `;`.
 */
export function narrow(text: string): string {
  if (!WIDE.test(text)) return text;
  return text.replace(/[\uFF01-\uFF5E\u3001\u3000\uFF61\uFF64]/g, (char) => {
    if (char === '\u3000') return ' ';
    if (char === '\u3001' || char === '\uFF0C' || char === '\uFF64') return ';';
    return char === '\uFF61' ? '.' : String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}
