/** Where the cues of every accountable element wait, a digit a cue (see `anchorsOf`); made by `npm run docs`. */
export const anchors: Readonly<Record<string, string>> = {
  'names-act': '01111112000111',
  responsibility: '0012122322',
  impact: '0034111023112',
  validation: '00234131101003',
  'repair-offer': '0021221200',
  commitment: '0002310231311',
  'boundary-respect': '020221431110',
  'return-promise': '012040212100',
  ifid: '03431',
  curiosity: '11200144100222',
  'explanation-owned': '0312120316001',
  space: '03115201100112',
  invitation: '0101144',
  reaffirm: '03012302200',
  'names-rupture': '11122403022422130',
  witnessing: '00305200024211',
};
