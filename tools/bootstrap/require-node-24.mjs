// @ts-check

/** Import for effect, first, in every script that a person may start by hand: older Nodes crash without a word. */
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  process.stderr.write(
    `This needs Node.js 24; it was started under ${process.version}.\n` +
      'Use the npm scripts (npm start, npm test), or put the pinned Node first:\n' +
      '  export PATH="$PWD/node_modules/.bin:$PATH"\n',
  );
  process.exit(1);
}
