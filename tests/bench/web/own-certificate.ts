import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate that it signed itself, for `localhost`, and the hash a browser may be told to trust. */
export interface OwnCertificate {
  readonly key: string;
  readonly cert: string;
  readonly spkiHash: string;
}

/** One value as DER writes it: its tag, its length, its bytes. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const size = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const whole = (hex: string) => der(0x02, Buffer.from(hex, 'hex'));
const object = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));

/** As DER writes a moment: `261122040000Z`. */
function utcTime(day: Date): Buffer {
  return der(
    0x17,
    Buffer.from(
      `${day
        .toISOString()
        .replace(/[-:T]|\.\d+/g, '')
        .slice(2)}`,
    ),
  );
}

const ecdsaWithSha256 = sequence(object('2a8648ce3d040302'));
const named = sequence(der(0x31, sequence(object('550403'), der(0x0c, Buffer.from('localhost')))));
/** Of subjectAltName, the one thing browsers look at. */
const forLocalhost = sequence(
  object('551d11'),
  der(0x04, sequence(der(0x82, Buffer.from('localhost')))),
);

/** A certificate for this run, good from yesterday until tomorrow. */
export function makeCertificate(): OwnCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const day = 24 * 60 * 60 * 1000;
  const signed = sequence(
    der(0xa0, whole('02')),
    whole('01'),
    ecdsaWithSha256,
    named,
    sequence(utcTime(new Date(Date.now() - day)), utcTime(new Date(Date.now() + day))),
    named,
    spki,
    der(0xa3, sequence(forLocalhost)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', signed, privateKey));
  const written = sequence(signed, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${written.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    spkiHash: createHash('sha256').update(spki).digest('base64'),
  };
}
