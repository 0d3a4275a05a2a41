/** Hosts and addresses that lead into the house or to nobody, in every way of writing them that URL parsers know. */
const INNER_HOSTS = [
  ...['127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '0', '0.0.0.0', '00.00.00.00', '2130706433'],
  ...[
    '0x7f000001',
    '0x7f.0.0.1',
    '0x7f.1',
    '017700000001',
    '0177.0.0.1',
    '0177.1',
    '127.0.0.1.',
    '①②⑦.⓪.⓪.①',
  ],
  ...[
    '１２７.０.０.１',
    '127。0。0。1',
    '10.0.0.1',
    '10.1',
    '0xa000001',
    '012.0.0.1',
    '167772161',
    '172.16.0.1',
  ],
  ...[
    '172.31.255.255',
    '192.168.0.1',
    '192.168.1',
    '0xc0a80001',
    '3232235521',
    '169.254.169.254',
    '2852039166',
  ],
  ...[
    '0xa9fea9fe',
    '0251.0376.0251.0376',
    '169.254.43518',
    '100.64.0.1',
    '198.18.0.1',
    '192.0.2.1',
    '203.0.113.9',
  ],
  ...[
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
  ],
  ...[
    '[::ffff:7f00:1]',
    '[::ffff:169.254.169.254]',
    '[::ffff:a9fe:a9fe]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
  ],
  ...['[64:ff9b::169.254.169.254]', '[2002:7f00:1::]', '[2002:a9fe:a9fe::]', '[2001:0::7f00:1]', '[fe80::1]'],
  ...['[fc00::1]', '[fd00:ec2::254]', '[ff02::1]', '[2001:db8::1]', '[3fff::1]', 'localhost', 'LOCALHOST'],
  ...[
    'localhost.',
    'localhost.localdomain',
    'ip6-localhost',
    'metadata',
    'metadata.google.internal',
    'instance-data',
  ],
  ...[
    'kubernetes.default.svc',
    'db',
    'mariadb',
    'host.docker.internal',
    '127.0.0.1.nip.io',
    '7f000001.nip.io',
  ],
  ...['localtest.me', 'lvh.me', 'spoofed.example', 'router', 'intranet.local', 'server.lan'],
] as const;

/** Names that begin, end or look like those of the push services. */
const LOOK_ALIKES = [
  ...[
    'fcm.googleapis.com.evil.example',
    'evil-fcm.googleapis.com',
    'fcm-googleapis.com',
    'fcm.googleapis.com.',
  ],
  ...[
    'fcm.googleapis.co',
    'xfcm.googleapis.com',
    'fcm.googleapis.com.nip.io',
    'a.fcm.googleapis.com',
    'googleapis.com',
  ],
  ...[
    'storage.googleapis.com',
    'fcm.google.com',
    'updates.push.services.mozilla.com.evil.example',
    'mozilla.com',
  ],
  ...[
    'xupdates.push.services.mozilla.com',
    'push.services.mozilla.com',
    'push.apple.com',
    'evilpush.apple.com',
  ],
  ...['push.apple.com.evil.example', 'apple.com', 'web.push.apple.com.evil.example', 'notify.windows.com'],
  ...[
    'evilnotify.windows.com',
    'a.notify.windows.com.evil.example',
    'windows.com',
    'fcm.googleapis.соm',
    'fcｍ.googleapis.com.x',
  ],
] as const;

/** The rest of an address: who one says one is, the door, the language spoken. */
const ODD_ADDRESSES = [
  ...[
    'http://fcm.googleapis.com/a',
    'HTTP://fcm.googleapis.com/a',
    'ftp://fcm.googleapis.com/a',
    'file:///etc/passwd',
  ],
  ...[
    'gopher://127.0.0.1:3306/_x',
    'data:text/plain,x',
    'javascript:alert(1)',
    'ws://fcm.googleapis.com/a',
    'wss://fcm.googleapis.com/a',
  ],
  ...[
    'blob:https://fcm.googleapis.com/a',
    'unix:/var/run/docker.sock',
    'jar:https://fcm.googleapis.com!/a',
    '//fcm.googleapis.com/a',
  ],
  ...[
    'https://fcm.googleapis.com:8443/a',
    'https://fcm.googleapis.com:80/a',
    'https://fcm.googleapis.com:22/a',
  ],
  ...[
    'https://u:p@fcm.googleapis.com/a',
    'https://u@fcm.googleapis.com/a',
    'https://:p@fcm.googleapis.com/a',
  ],
  ...[
    'https://fcm.googleapis.com@127.0.0.1/a',
    'https://fcm.googleapis.com:443@127.0.0.1/a',
    'https://127.0.0.1#@fcm.googleapis.com/a',
  ],
  ...[
    'https://127.0.0.1?@fcm.googleapis.com/a',
    'https://127.0.0.1\\@fcm.googleapis.com/a',
    'https://127.0.0.1/@fcm.googleapis.com',
  ],
  ...[
    'https://127.0.0.1%2f@fcm.googleapis.com/a',
    'https://fcm.googleapis.com%00.evil.example/a',
    'https://fcm.googleapis.com%2eevil.example/a',
  ],
  ...[
    'https:evil.example/fcm.googleapis.com',
    'https://evil.example/https://fcm.googleapis.com/a',
    'https://',
    'https:///',
    'fcm.googleapis.com/a',
    '',
    ' ',
  ],
] as const;

export const PUSH_TRICKS: readonly string[] = [
  ...INNER_HOSTS.map((host) => `https://${host}/push`),
  ...LOOK_ALIKES.map((host) => `https://${host}/push`),
  ...ODD_ADDRESSES,
];

/** What a resolver may say of a name that is admitted; every one of these answers holds an inner address. */
export const REBINDINGS: readonly (readonly string[])[] = [
  ['127.0.0.1'],
  ['::1'],
  ['10.0.0.7'],
  ['169.254.169.254'],
  ['::ffff:127.0.0.1'],
  ['64:ff9b::7f00:1'],
  ['8.8.8.8', '127.0.0.1'],
  ['127.0.0.1', '8.8.8.8'],
  ['2a00:1450:4001:80b::200a', '::1'],
  ['8.8.8.8', '192.168.1.1', '8.8.4.4'],
];
