import json,numpy as np,sys
from scipy.optimize import minimize
rows=[json.loads(l) for l in open('/tmp/feat.jsonl')]
EXCL={('kuwait','biel-2015-12-16.en.txt'),('kuwait','macolin-2015-12-20.fr.txt'),('pretoria','nairobi-2022-11-12.en.txt'),('jeddah','geneve-2024-08-24.fr.txt'),('dohacongo','luanda-2025-03-18.fr.txt'),('oslo','noordwijk-2017-05-27.en.txt'),('arcss','juba-2020-02-22.en.txt')}
data=[]
import re
F=re.findall(r'"([^"]+)"',open('/work/main/src/record/digest/about.ts').read().split('FEATURES = [')[1].split(']')[0])
DROP=set((sys.argv[3] if len(sys.argv)>3 else '').split(';'))
KEEP=[i for i,f in enumerate(F) if f not in DROP]; F=[F[i] for i in KEEP]
for r in rows:
    s=r['set']; 
    if s.startswith('record-'):
        n=s[7:]
        if (n,r['source']) in EXCL: continue
        lab='process:istanbul-ukraine-2022' if n=='ukraine' else r['label']
    else:
        lab=r['chain'] if r['chain'].startswith('process:') else 'none'; n='gold'
    refs=[c['ref'] for c in r['cands']]
    CH='chain' in sys.argv
    X=np.array([[c['x'][i] for i in KEEP]+([float(c['ref']==r['chain'])] if CH else []) for c in r['cands']]) if refs else None
    y=refs.index(lab) if lab in refs else -1
    data.append(dict(set=n,src=r['source'],refs=refs,X=X,y=y,lab=lab,chain=r['chain']))
D=max(d['X'].shape[1] for d in data if d['X'] is not None)
for d in data:
    if d['X'] is None: d['X']=np.zeros((0,D))
print(len(data),'label not among candidates:',[(d['set'],d['src'],d['lab']) for d in data if d['y']<0 and d['lab']!='none'])
AUG=float(sys.argv[2]) if len(sys.argv)>2 and sys.argv[2]!='chain' else 0.3
def fit(tr,l2=0.02):
    tr=[(d,1.0) for d in tr]+[(dict(d,refs=[r for r in d['refs'] if r!=d['lab']],X=np.delete(d['X'],d['y'],0),y=-1),AUG) for d in tr if d['y']>=0]
    def f(w):
        b=w[-1]; L=0; g=np.zeros_like(w)
        for d,u in tr:
            sc=np.append(d['X']@w[:-1],b) if len(d['refs']) else np.array([b])
            m=sc.max(); e=np.exp(sc-m); p=e/e.sum(); y=d['y'] if d['y']>=0 else len(sc)-1
            L-=u*np.log(p[y]+1e-300); q=p.copy(); q[y]-=1; q*=u
            if len(d['refs']): g[:-1]+=d['X'].T@q[:-1]
            g[-1]+=q[-1]
        n=sum(u for _,u in tr); return L/n+l2*(w[:-1]**2).sum()/2, g/n+np.append(l2*w[:-1],0)
    return minimize(f,np.zeros(D+1),jac=True,method='L-BFGS-B',options=dict(maxiter=300)).x
def pred(w,d):
    sc=np.append(d['X']@w[:-1],w[-1]) if len(d['refs']) else np.array([w[-1]])
    e=np.exp(sc-sc.max()); p=e/e.sum(); i=p.argmax()
    return (d['refs'][i] if i<len(d['refs']) else 'none'), p[i]
l2=float(sys.argv[1]) if len(sys.argv)>1 else 0.002
sets=sorted({d['set'] for d in data}-{'gold'}); rng=np.random.RandomState(0); rng.shuffle(sets)
K=10; folds=[sets[i::K] for i in range(K)]
res=[]
for f in folds:
    tr=[d for d in data if d['set'] not in f and d['set']!='gold']; w=fit(tr,l2)
    for d in data:
        if d['set'] in f: res.append((d,)+pred(w,d))
res=[r for r in res if r[0]['set']!='beauvau']+[r for r in res if r[0]['set']=='beauvau' and 0]

def showb():
    f=next(f for f in folds if 'beauvau' in f); w=fit([d for d in data if d['set'] not in f and d['set']!='gold'],l2)
    for d in data:
        if d['set']=='beauvau': print('beauvau',d['src'],pred(w,d),d['chain'])
showb()
n=len(res); ok=sum(p==d['lab'] for d,p,q in res); ch=sum(d['chain']==d['lab'] for d,p,q in res)
print('CV model',ok/n,'chain',ch/n,n)
new={'tajik','ankara','guatemala','kenya','korea'}
def named(d,ref):
    return ref in d['refs'] and d['X'][d['refs'].index(ref)][F.index('times named')]>0
for ta in (0.4,0.5,0.6):
  for tb in (0.5,0.6,0.7,0.8,0.9,1.1):
    c=[(d,p if p!='none' and q>=(tb if named(d,d['chain']) else ta) else d['chain']) for d,p,q in res]
    print('policy',ta,tb,sum(p==d['lab'] for d,p in c),sum(d['chain']==d['lab'] for d,p in c),n,'new',sum(p==d['lab'] for d,p in c if d['set'] in new))
for t in (0.3,0.4,0.5,.7,.8,.9,.95):
    c=[(d,p if q>=t and p!='none' else d['chain']) for d,p,q in res]
    c2=[(d,p) for d,p,q in res if q>=t]
    print(t,'combined',sum(p==d['lab'] for d,p in c)/n,'new',sum(p==d['lab'] for d,p in c if d['set'] in new),sum(d['chain']==d['lab'] for d,p in c if d['set'] in new),sum(d['set'] in new for d,p in c),'| coverage',len(c2)/n,'acc',sum(p==d['lab'] for d,p in c2)/len(c2))
print('model wrong:')
for d,p,q in sorted(res,key=lambda r:-r[2]):
    if p!=d['lab']: print(' ',d['set'],d['src'],'model',p,round(q,2),'chain',d['chain'],'' if d['chain']!=d['lab'] else 'CHAIN OK')
w=fit([d for d in data if d['set']!='gold'],l2); json.dump(list(w),open('/tmp/w.json','w'))
import re
for a,b in zip(F+['none'],w): print('%-40s %.2f'%(a,b))
g=[d for d in data if d['set']=='gold']
for d in g:
    p,q=pred(w,d)
    if p!=(d['lab']) and p!='none' and q>.5: print('gold',d['src'],'chain',d['chain'],'model',p,round(q,2))
