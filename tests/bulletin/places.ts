import type { Locality } from '../../src/bulletin/locality.ts';
import { locality } from './build.ts';

const UNTIL = '2025-06-30';
const SINCE = '2025-07-01';

/** Real units around the mergers of 1 July 2025, where districts have no written successors. */
export const PLACES: readonly Locality[] = [
  locality({ id: 'tuyen-quang', name: 'Tuyên Quang' }),
  locality({ id: 'tuyen-quang/huyen-yen-son', name: 'Yên Sơn', until: UNTIL }),
  locality({
    id: 'tuyen-quang/huyen-yen-son/xa-tu-quan',
    name: 'Tứ Quận',
    until: UNTIL,
    successors: ['tuyen-quang/xa-yen-son'],
  }),
  locality({
    id: 'tuyen-quang/huyen-yen-son/thi-tran-yen-son',
    name: 'Yên Sơn',
    until: UNTIL,
    successors: ['tuyen-quang/xa-yen-son'],
  }),
  locality({
    id: 'tuyen-quang/huyen-yen-son/xa-chieu-yen',
    name: 'Chiêu Yên',
    until: UNTIL,
    successors: ['tuyen-quang/xa-luc-hanh'],
  }),
  locality({
    id: 'tuyen-quang/huyen-yen-son/xa-dao-vien',
    name: 'Đạo Viện',
    until: UNTIL,
    successors: ['tuyen-quang/xa-trung-son'],
  }),
  locality({ id: 'tuyen-quang/huyen-chiem-hoa', name: 'Chiêm Hóa', until: UNTIL }),
  locality({
    id: 'tuyen-quang/huyen-chiem-hoa/xa-yen-lap',
    name: 'Yên Lập',
    until: UNTIL,
    successors: ['tuyen-quang/xa-yen-lap'],
  }),
  locality({ id: 'tuyen-quang/xa-luc-hanh', name: 'Lực Hành', since: SINCE }),
  locality({ id: 'tuyen-quang/xa-trung-son', name: 'Trung Sơn', since: SINCE }),
  locality({ id: 'tuyen-quang/xa-yen-lap', name: 'Yên Lập', since: SINCE }),
  locality({ id: 'tuyen-quang/xa-yen-son', name: 'Yên Sơn', since: SINCE }),
  locality({ id: 'phu-tho', name: 'Phú Thọ' }),
  locality({ id: 'phu-tho/phuong-vinh-yen', name: 'Vĩnh Yên', since: SINCE }),
  locality({ id: 'phu-tho/phuong-vinh-phuc', name: 'Vĩnh Phúc', since: SINCE }),
  locality({ id: 'vinh-phuc', name: 'Vĩnh Phúc', until: UNTIL, successors: ['phu-tho'] }),
  locality({ id: 'vinh-phuc/tp-vinh-yen', name: 'Vĩnh Yên', until: UNTIL }),
  locality({
    id: 'vinh-phuc/tp-vinh-yen/phuong-tich-son',
    name: 'Tích Sơn',
    until: UNTIL,
    successors: ['phu-tho/phuong-vinh-yen'],
  }),
  locality({
    id: 'vinh-phuc/tp-vinh-yen/phuong-dong-da',
    name: 'Đống Đa',
    until: UNTIL,
    successors: ['phu-tho/phuong-vinh-phuc'],
  }),
];
