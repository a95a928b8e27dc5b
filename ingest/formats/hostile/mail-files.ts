import { asEml, asMsg, folded } from '../fixtures/as-mail';
import { partsOf } from '../fixtures/written';
import { bytesOf, type HostileFile, times } from './hostile-file';

const STORY = partsOf('# Minutes\nThey met in Beijing.');
const READ = { read: /They met in Beijing./ };
const HEAD =
  'From: a@example.org\r\nDate: Tue, 14 Jul 2015 22:36:00 +0800\r\nSubject: s\r\nMIME-Version: 1.0\r\n';
const enclosed = (fileName: string) => ({ fileName, type: 'text/plain', bytes: bytesOf('a') });

/** Multiparts in each other. */
function nested(depth: number): string {
  let mail = HEAD;
  for (let i = 0; i < depth; i += 1)
    mail += `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`;
  return `${mail}Content-Type: text/plain\r\n\r\na\r\n`;
}

/** A mail in a mail in a mail. */
function sentOn(depth: number): string {
  let mail = `${HEAD}\r\ninnermost\r\n`;
  for (let i = 0; i < depth; i += 1)
    mail = `${HEAD}Content-Type: multipart/mixed; boundary="m${i}"\r\n\r\n--m${i}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="${i}.eml"\r\n\r\n${mail}\r\n--m${i}--\r\n`;
  return mail;
}

/** Mails: EML and MSG. */
export const MAILS: readonly HostileFile[] = [
  {
    what: 'five hundred attachments',
    name: 'many.eml',
    make: () =>
      asEml(
        STORY,
        Array.from({ length: 500 }, (_, i) => enclosed(`${i}.txt`)),
      ),
    ends: { doubt: /has 500 attachments, of which the first 100 become documents/ },
  },
  {
    what: 'parts in each other without end',
    name: 'nested.eml',
    make: () => bytesOf(nested(2000)),
    ends: { refused: /cannot be read as a mail|has more than 1000 parts/ },
  },
  {
    what: 'a hundred thousand parts',
    name: 'parts.eml',
    make: () =>
      bytesOf(
        `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${times(100_000, '--b\r\n\r\na\r\n')}--b--`,
      ),
    ends: { refused: /has more than 1000 parts/ },
  },
  {
    what: 'a page saved with a hundred thousand parts',
    name: 'parts.mht',
    make: () =>
      bytesOf(
        `${HEAD}Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n${times(100_000, '--b\r\n\r\na\r\n')}--b--`,
      ),
    ends: { refused: /has more than 1000 parts\. Save/ },
  },
  {
    what: 'a part that is its own boundary',
    name: 'boundary.eml',
    make: () =>
      bytesOf(`${HEAD}Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n--\r\nThey met in Beijing.`),
    ends: { read: /s/ },
  },
  {
    what: 'a mail in a mail, fifty deep',
    name: 'sent-on.eml',
    make: () => bytesOf(sentOn(50)),
    ends: { read: /s/ },
  },
  {
    what: 'base64 that is none',
    name: 'base64.eml',
    make: () => bytesOf(`${HEAD}Content-Transfer-Encoding: base64\r\n\r\n!!!*${times(1000, '%')}=\u0000==`),
    ends: { read: /s/ },
  },
  {
    what: 'an encoding that is none',
    name: 'charset.eml',
    make: () => bytesOf(`${HEAD}Content-Type: text/plain; charset=x-none-such\r\n\r\nThey met in Beijing.`),
    ends: { read: /s/ },
  },
  {
    what: 'a head of five megabytes',
    name: 'head.eml',
    make: () => bytesOf(`${HEAD}X-Long: ${times(5 * 1024 * 1024, 'a')}\r\n\r\na`),
    ends: { refused: /cannot be read as a mail/ },
  },
  {
    what: 'a subject folded a hundred thousand times',
    name: 'folded.eml',
    make: () =>
      bytesOf(
        `From: a@example.org\r\nDate: x\r\nSubject: a\r\n${times(100_000, ' b\r\n')}\r\nThey met in Beijing.`,
      ),
    ends: READ,
  },
  {
    what: 'a hundred thousand addresses, in groups that nobody ends',
    name: 'addresses.eml',
    make: () =>
      bytesOf(
        `From: a@example.org\r\nSubject: s\r\nTo: ${times(20_000, 'g: (x <a@b>, ')}\r\n\r\nThey met in Beijing.`,
      ),
    ends: READ,
  },
  {
    what: 'names of attachments that lead elsewhere, turn round, and never end',
    name: 'names.eml',
    make: () =>
      asEml(
        STORY,
        [
          ...[
            '../../etc/cron.d/a',
            '..',
            'C:\\a\\b.txt',
            'a\u0000\n.txt',
            'a\u202etxt.exe',
            '/etc/passwd',
            '.bashrc',
          ],
          ...['', '~/.ssh/authorized_keys', `${times(300, 'é')}.txt`, '-rf', 'CON', 'a/../../b.txt'],
        ].map(enclosed),
      ),
    ends: READ,
  },
  {
    what: 'programs and pictures from elsewhere in the body',
    name: 'tracked.eml',
    make: () =>
      bytesOf(
        `${HEAD}Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(bytesOf('<p>They met in Beijing.</p><img src="https://example.org/evil.gif"><script>evil()</script><link rel=stylesheet href="https://example.org/evil.css">'))}`,
      ),
    ends: READ,
    without: /evil/,
  },
  {
    what: 'half of a mail of Outlook',
    name: 'half.msg',
    make: () => asMsg(STORY).slice(0, 1500),
    ends: { refused: /is no mail of Outlook, or is damaged/ },
  },
  {
    what: 'a mail of Outlook of which the parts run in a circle',
    name: 'circle.msg',
    patience: 3,
    make: () => {
      const bytes = Buffer.from(asMsg(STORY));
      // Each sector of the table of sectors leads to itself.
      const at = 512 * (1 + bytes.readUInt32LE(76));
      for (let i = 0; i < 128; i += 1) bytes.writeUInt32LE(i, at + i * 4);
      return bytes;
    },
    ends: { refused: /is no mail of Outlook, or is damaged|was not read within|takes more than/ },
  },
  {
    what: 'the mark of a compound file and nothing else',
    name: 'mark.msg',
    make: () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ends: { refused: /is no mail of Outlook, or is damaged/ },
  },
  {
    what: 'a compound file that says it has sectors without end',
    name: 'sectors.msg',
    make: () => {
      const bytes = Buffer.from(asMsg(STORY));
      bytes.writeUInt32LE(0x7fffffff, 44);
      bytes.writeUInt32LE(0x7fffffff, 72);
      return bytes;
    },
    ends: READ,
  },
];
