import { expect, it } from 'vitest';
import { vectorFunctions } from '/tmp/wt7/model/vectorFunctions';
import { readFileSync } from 'node:fs';
const { vectors } = JSON.parse(readFileSync('/work/shared/vectors/model-vectors.json','utf8'));
const exact=new Set(['hex','u32','served','display1dp','y','error','verdict','warnings','year','origin','target']);
function diff(f:any,e:any,p:string[]):string[]{
  if(typeof e==='number'&&typeof f==='number'){const tol=p.some(k=>exact.has(k))?0:Math.max(1e-12,1e-12*Math.abs(e));return Math.abs(f-e)<=tol?[]:[`${p.join('.')}: ${f} not ${e}`];}
  if(typeof e!=='object'||e===null||typeof f!=='object'||f===null) return Object.is(f,e)?[]:[`${p.join('.')}: ${f} not ${e}`];
  const ks=new Set([...Object.keys(f),...Object.keys(e)]);
  return [...ks].flatMap(k=>k in f===k in e?diff(f[k],e[k],[...p,k]):[`${[...p,k].join('.')} ${k in f?'unexpected':'missing'}`]);
}
it('all',()=>{ const bad:any[]=[]; for(const v of vectors){ const fn=(vectorFunctions as any)[v.fn]; if(!fn){bad.push(v.id+' no '+v.fn);continue;} let f; try{f=fn(v.input);}catch(e){f={threw:String(e)}} if('served' in v.expect && 'median' in f) f={...f,served:[f.lower,f.median,f.upper].map((x:number)=>Number(x.toPrecision(6)))}; const d=diff(f,v.expect,[]); if(d.length) bad.push([v.id,v.fn,...d.slice(0,6)].join(' | ')); } console.log(bad.length, bad.join('\n')); });
