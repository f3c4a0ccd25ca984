const WIDE = /[\uFF01-\uFF5E\u3001\u3000\uFF61\uFF64\u060C\u061B\u0660-\u0669\u06F0-\u06F9]/;

/**
 * A text as an English keyboard writes it: `；`, `｜`, `：`, `（`, digits and letters of full width become those of half
 * width. The enumeration marks `、` and `，` stand between items and nowhere else, so they become `;`. Arabic commas,
 * semicolons and digits become those of ASCII.
 */
export function narrow(text: string): string {
  if (!WIDE.test(text)) return text;
  return text.replace(
    /[\uFF01-\uFF5E\u3001\u3000\uFF61\uFF64\u060C\u061B\u0660-\u0669\u06F0-\u06F9]/g,
    (char) => {
      if (char === '\u3000') return ' ';
      if (char === '\u3001' || char === '\uFF0C' || char === '\uFF64') return ';';
      if (char === '\u060C') return ',';
      if (char === '\u061B') return ';';
      if (char < '\u0700') return String.fromCharCode(0x30 + (char.charCodeAt(0) & 0x0f));
      return char === '\uFF61' ? '.' : String.fromCharCode(char.charCodeAt(0) - 0xfee0);
    },
  );
}
