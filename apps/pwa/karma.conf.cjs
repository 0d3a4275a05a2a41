const { existsSync } = require('node:fs');
const { join } = require('node:path');

process.env.CHROME_BIN ||= ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

module.exports = (config) =>
  config.set({
    frameworks: ['jasmine'],
    plugins: ['karma-jasmine', 'karma-chrome-launcher', 'karma-coverage'].map((name) => require(name)),
    client: { jasmine: { random: true } },
    coverageReporter: {
      dir: join(__dirname, '../../coverage/apps/pwa'),
      subdir: '.',
      reporters: [{ type: 'html' }, { type: 'lcovonly' }, { type: 'text-summary' }],
    },
    reporters: ['progress'],
    browsers: ['QuietChromium'],
    customLaunchers: {
      QuietChromium: {
        base: 'ChromeHeadless',
        flags: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--disable-dev-shm-usage',
        ],
      },
    },
    restartOnFileChange: false,
    singleRun: true,
  });
