const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Whether Windows reserves a file name, given without its ending, for a device. [con], [LPT1] */
export const isDeviceName = (name: string): boolean => DEVICES.test(name);
