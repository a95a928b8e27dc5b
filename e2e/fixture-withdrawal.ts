/** A withdrawal told twice, the same a day later, and a visit. */
export const DOCUMENTS = {
  'a.txt': '2003年1月10日，北韓宣布退出禁止核武擴散條約。\n\n2002年9月17日，小泉純一郎訪問北韓。\n',
  'b.txt':
    '北韓於2003年1月10日宣布退出《禁止核武擴散條約》。\n\n2003年1月11日，北韓宣布退出禁止核武擴散條約。\n',
};
