import { readFileSync, writeFileSync } from 'node:fs';
import { readLexicon } from './read-lexicons.ts';
import { printLexicon } from './print-lexicon.ts';
const patch = readFileSync(process.argv[2]!, 'utf8').split('\n');
let id=''; let lex:any=null; const stats:any={}; 
const save=()=>{ if(lex){ writeFileSync(`/work/main/lexicons/en/${id}.yaml`, printLexicon(lex)); } };
const list=(s:string)=>s.split(',').map(x=>x.trim()).filter(Boolean);
const missing:string[]=[];
for (const raw of patch) {
  const l=raw.trim(); if(!l) continue;
  if(l[0]==='@'){ save(); id=l.slice(1); lex=readLexicon(`/work/main/lexicons/en/${id}.yaml`); stats[id]={note:0,drop:0,instead:0,weight:0,pos:0,removed:0,except:0}; continue; }
  const op=l[0]!, rest=l.slice(2); const s=stats[id];
  const get=(t:string)=>{ const x=lex.terms.find((y:any)=>y.term===t); if(!x) missing.push(`${id}: ${op} ${t}`); return x; };
  if(op==='N'){ const i=rest.indexOf(': '); const note=rest.slice(0,i); for(const t of list(rest.slice(i+2))){const x=get(t); if(x&&x.note!==note){x.note=note;s.note++;}} }
  else if(op==='D') for(const t of list(rest)){const x=get(t); if(x&&x.note){delete x.note;s.drop++;}}
  else if(op==='R') for(const t of list(rest)){ if(get(t)){ lex.terms=lex.terms.filter((y:any)=>y.term!==t); s.removed++; } }
  else if(op==='W'||op==='P'){ const i=rest.indexOf(' '); const v=rest.slice(0,i); for(const t of list(rest.slice(i+1))){const x=get(t); if(!x)continue; if(op==='W'&&x.weight!==+v){x.weight=+v;s.weight++;} if(op==='P'&&x.pos!==v){x.pos=v;s.pos++;}} }
  else if(op==='I'||op==='E'){ const [t,v='']=rest.split('='); const x=get(t!.trim()); if(!x)continue; const k=op==='I'?'instead':'except'; const n=list(v); if(JSON.stringify(n)!==JSON.stringify(x[k])){x[k]=n; s[k]++;} }
  else console.log('??',l);
}
save(); console.log(stats); console.log('missing',missing);
