'use strict';
// Tests identify no device: the real module would create a permanent id below $HOME.
const NO_DEVICE = '00000000-0000-0000-0000-000000000000';
exports.getDeviceId = () => Promise.resolve(NO_DEVICE);
