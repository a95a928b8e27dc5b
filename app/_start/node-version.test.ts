import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeComplaint } from './node-version';

describe('nodeComplaint', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.3'])('accepts %s', (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });

  it.each(['18.20.4', '20.18.3', '16.0.0'])('names %s and what is needed', (version) => {
    expect(nodeComplaint(version)).toContain(`Node ${version}`);
    expect(nodeComplaint(version)).toContain('Node 20.19 or later');
  });

  it('draws the line where package.json does', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    const oldest = engines.node.replace('>=', '');
    expect(nodeComplaint(`${oldest}.0`)).toBeNull();
    expect(nodeComplaint('20.18.9')).toContain(`Node ${oldest} or later`);
  });
});
