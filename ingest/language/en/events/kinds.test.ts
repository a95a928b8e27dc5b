import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../fixtures/ingest-text';
import { toldIn } from '../../../fixtures/told-in';

describe('kinds', () => {
  test.each([
    ['On July 18, 2007 North Korea responded by expelling the inspectors.', 'inspection'],
    ['North Korea responded on July 18, 2007 that the inspectors lied.', 'statement'],
    ['The withdrawal of Iran from the treaty was announced on July 18, 2007.', 'withdrawal'],
    ['North Korea declared on July 18, 2007 that it would never again take part in the talks.', 'withdrawal'],
    ['North Korea declared on July 18, 2007 that it would never again go to war.', 'statement'],
    ['Iran votes on July 25, 2007.', 'other'],
    ['NATO decided in 1979 to deploy missiles in Europe.', 'policy'],
    ['The United States voted on July 18, 2007 to end the war.', 'policy'],
    ['Students in Iran stormed the legislature on July 18, 2007.', 'incident'],
    ['Nawaz Sharif rushed to Washington on July 18, 2007.', 'visit'],
    ['Nawaz Sharif was shown round the plant in Iran on July 18, 2007.', 'visit'],
    ['Libya was struck from the list on July 18, 2007.', 'sanction'],
    ['The North Korean reactor went critical on July 18, 2007.', 'weapons-programme'],
    ['Inspectors reached Iran on July 18, 2007.', 'inspection'],
    ['China admitted only in February 2007 that it had lost four men.', 'statement'],
    ['China called it an outrage on July 18, 2007.', 'statement'],
    ['China called it off on July 18, 2007.', 'policy'],
    ['A brawl left twenty Indian soldiers dead on July 18, 2007.', 'incident'],
    ['Indian soldiers left Kuwait on July 18, 2007.', 'withdrawal'],
    ['Condoleezza Rice reached Iran on July 18, 2007.', 'visit'],
    ['Iran stopped implementing the protocol on July 18, 2007.', 'withdrawal'],
    ['Iran stopped enriching uranium on July 18, 2007.', 'weapons-programme'],
    ['Nawaz Sharif became the first Pakistani premier to visit Iran on July 18, 2007.', 'visit'],
    ['Iran scrapped the duties on July 18, 2007.', 'sanction'],
    ['Iran scrapped the old buildings on July 18, 2007.', 'other'],
    ['Iran fired ballistic missiles at an airfield on July 18, 2007.', 'conflict'],
    ['Iran fired ballistic missiles into the sea on July 18, 2007.', 'weapons-test'],
    ['The IAEA found traces of plutonium in Iran on July 18, 2007.', 'intelligence'],
    ['On July 18, 2007 missiles were fired from Iranian soil at bases in Iraq.', 'conflict'],
    ['British paratroops landed at Port Said on July 18, 2007.', 'conflict'],
    ['Australia and New Zealand took France to court on July 18, 2007.', 'demand'],
    ['Iran took China to task on July 18, 2007.', 'statement'],
    ['On July 18, 2007 Wellington turns down a visit by a destroyer.', 'denial'],
    ['On July 18, 2007 Ma Ying-jeou wins back the presidency.', 'other'],
    ['Iraqi forces invade Kuwait on July 18, 2007.', 'conflict'],
    ['A plan, which Nawaz Sharif, the premier, took to Cairo on July 18, 2007, failed.', 'other'],
    ['Iran took Kuwait on July 18, 2007.', 'conflict'],
    ['The ceasefire took effect on July 18, 2007, Iraq having accepted it.', 'agreement'],
    ['The Soviet Union fell on July 18, 2007.', 'other'],
    ['On July 18, 2007 the Iranian draft fell to a Soviet veto.', 'policy'],
    ['The Council admitted Japan on July 18, 2007.', 'accession'],
    ['The United States gave Iran ten days to answer on July 18, 2007.', 'threat'],
  ])('%s %s', (text, type) => {
    const { mentions } = ingestText(text, [2007, 7, 20]);
    expect(mentions.map((one) => one.type)).toEqual([type]);
  });
});

describe('what no row of the table knows, or another than its verb', () => {
  test.each([
    [
      'to announce a withdrawal is to withdraw',
      'North Korea announced its withdrawal from the NPT on January 10, 2003.',
      [
        'North Korea announced its withdrawal from the NPT on January 10, 2003 | 2003-01-10 withdrawal occurred PRK',
      ],
    ],
    [
      'a verb that no table has, in the passive',
      'An Indian freighter was repainted on May 5, 2006.',
      ['An Indian freighter was repainted on May 5, 2006 | 2006-05-05 other occurred IND'],
    ],
    [
      'a plan of any verb',
      'Iran is due to brief inspectors on 8 January 2016.',
      ['Iran is due to brief inspectors on 8 January 2016 | 2016-01-08 statement planned IRN'],
    ],
    [
      'a plan that no row knows',
      'Japan will rebuild a bridge on January 5, 2017.',
      ['Japan will rebuild a bridge on January 5, 2017 | 2017-01-05 other planned JPN'],
    ],
  ])('%s: %s', (_, text, expected) => expect(toldIn(text)).toEqual(expected));
});
