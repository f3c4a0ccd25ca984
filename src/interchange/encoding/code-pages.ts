import type { TextEncoding } from '../options';

/** Turns bytes into text, piece by piece. @throws TypeError for bytes that are no character. */
export interface BytesDecoder {
  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string;
}

/** What Excel writes as "CSV (MS-DOS)" in western Europe, from 0x80; no run-time decodes it. */
const IBM850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

class Ibm850Decoder implements BytesDecoder {
  decode(bytes: Uint8Array): string {
    const text = new TextDecoder('latin1').decode(bytes);
    // Each byte is one character either way; those below 0x80 are the same.
    let decoded = '';
    let from = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte < 0x80) continue;
      decoded += text.slice(from, at) + (IBM850[byte - 0x80] ?? '');
      from = at + 1;
    }
    return decoded + text.slice(from);
  }
}

/** The characters of Windows-1252 from 0x80 to 0x9F; five places hold nothing, and stay control characters. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some releases of Node (20.20, 24) read Windows-1252 as Latin-1, which has control characters there. */
class Windows1252Decoder implements BytesDecoder {
  private readonly decoder = new TextDecoder('windows-1252');

  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string {
    return this.decoder
      .decode(bytes, options)
      .replace(/[\x80-\x9F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
  }
}

/** A decoder that refuses what is no character. */
export function decoderOf(encoding: TextEncoding): BytesDecoder {
  if (encoding === 'ibm850') return new Ibm850Decoder();
  return encoding === 'windows-1252'
    ? new Windows1252Decoder()
    : new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

/** Code pages that are offered: of one byte a character first, those of Latin letters before the others. */
const OFFERED = [
  'windows-1252',
  'macintosh',
  'ibm850',
  'windows-1250',
  'iso-8859-2',
  'windows-1254',
  'windows-1257',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1255',
  'windows-1256',
] as const satisfies readonly TextEncoding[];
const OF_TWO_BYTES = ['shift_jis', 'gb18030', 'big5', 'euc-kr'] as const satisfies readonly TextEncoding[];

/** A code page by which bytes may have been written, and the first letter that they then begin with. */
export interface CodePageChoice {
  readonly encoding: TextEncoding;
  readonly letter: string;
}

/**
 * The code pages in which some bytes are letters. Of the letters the first alone is given: the word may be nobody's
 * business.
 */
export function codePageChoices(bytes: Uint8Array): CodePageChoice[] {
  const choices: CodePageChoice[] = [];
  const offer = (encoding: TextEncoding, part: Uint8Array): void => {
    try {
      const text = decoderOf(encoding).decode(part, { stream: false });
      if (/^\p{L}+$/u.test(text)) choices.push({ encoding, letter: [...text][0] ?? '' });
    } catch {
      // No character there.
    }
  };
  for (const encoding of OFFERED) offer(encoding, bytes);
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  for (const encoding of OF_TWO_BYTES) if (even.length > 0) offer(encoding, even);
  // Letters of other scripts stand in rows, Latin ones alone.
  return bytes.length > 2 ? choices.reverse() : choices;
}
