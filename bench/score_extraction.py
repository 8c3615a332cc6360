import csv,json,subprocess,sys,re,difflib,collections,os
E='/work/tg/documents/release/examples/extract'
rows=[]
for f in ['1-5','6-9','10-13','14-17','17-20']:
    rows+=list(csv.DictReader(open(f'/work/shared/data/upr-info/{f}.csv',encoding='cp1252',errors='replace')))
idx=list(csv.DictReader(open('/work/shared/data/upr-reports-pdf/index.csv')))
norm=lambda s: re.sub(r'[^a-z0-9 ]','',re.sub(r'\s+',' ',s.lower().replace('’','').replace("'",'').replace('-',' ').replace('–',' '))).strip()
def toks(s): 
    t=norm(s).split(); return [w for w in t if w not in('to','the','a','of','and','in','for','its','that','on','with')]
def sim(a,b):
    A,B=collections.Counter(a),collections.Counter(b)
    i=sum((A&B).values()); return i/max(1,min(len(a),len(b))), 2*i/max(1,len(a)+len(b))
code={}
def cov(a,b):  # share of a found in b
    A,B=collections.Counter(a),collections.Counter(b); return sum((A&B).values())/max(1,len(a))
tot=collections.Counter(); verbose=set(sys.argv[1:])
byst=collections.defaultdict(list)
for r in rows: byst[(r['To'],int(r['Session']))].append(r)
seen=set()
for k,v in list(byst.items()):
    u={}
    for r in v: u.setdefault((norm(r['Text']),r['From']),r)
    byst[k]=list(u.values())
alias={}
for i in idx:
    b=i['file'];y=int(i['year'])
    ss=[k[1] for k in byst if k[0]==i['state']]
    s=[x for x in ss if abs(2008+(x-1)/3-y)<1.6]
    s=min(s,key=lambda x:abs(2008.3+(x-1)/3-y-0.3)) if s else None
    out=subprocess.run([E,f'/work/shared/data/upr-reports-pdf/{b}'],capture_output=True,text=True).stdout
    c=[json.loads(l) for l in out.splitlines()]
    R=byst.get((i['state'],s),[])
    ct=[toks(x['text']) for x in c]; rt=[toks(r['Text']) for r in R]
    mr=0;mis=[];used=set();posok=posn=0;stok=stn=0
    for r,t in zip(R,rt):
        best=max(range(len(c)),key=lambda j:cov(t,ct[j])+0.3*cov(ct[j],t),default=None)
        ok=best is not None and cov(t,ct[best])>=0.75
        if ok:
            mr+=1
            js=[j for j in range(len(c)) if cov(t,ct[j])>=0.75 and cov(t,ct[j])+.3*cov(ct[j],t)>=cov(t,ct[best])+.3*cov(ct[best],t)-.05]
            used.update(js)
            names=[norm(a['label'].replace('ô','o')).replace('the ','') for j in range(len(c)) if j in js or cov(t,ct[j])>=0.85 for a in c[j]['askers']]
            f=norm(r['From']).replace('the ','');f={'cape verde':'cabo verde','macedonia fyr':'former yugoslav republic of macedonia','united kingdom':'united kingdom','republic of congo':'congo','democratic republic of congo':'democratic republic of the congo'.replace('the ',''),'north korea':'democratic peoples republic of korea','south korea':'republic of korea','state of palestine':'palestine','cte divoire':'cote divoire','timorleste':'timor leste'}.get(f,f)
            stn+=1; good=any(n==f or f in n or n in f for n in names); stok+=good
            if not good and b in verbose: print('  STATE',r['From'],names[:6],r['Text'][:80])
            p=c[best]['position']
            if p in('Supported','Noted','supported','noted') and r['Response'] in('Accepted','Noted','Rejected'):
                posn+=1; good=(p.lower()=='supported')==(r['Response']=='Accepted'); posok+=good
                if not good and b in verbose: print('  POS',p,r['Response'],c[best]['number'],r['Text'][:80])
        else: mis.append(r)
    bad=[]
    for j,t in enumerate(ct):
        if not t: bad.append(j);continue
        if j in used: continue
        if R and max(max(cov(t,x),cov(x,t) if len(x)>4 else 0) for x in rt)>=0.7: continue
        bad.append(j)
    tot.update(rows=len(R),hit=mr,cand=len(c),bad=len(bad),posn=posn,posok=posok,stn=stn,stok=stok)
    print(f"{b:26} s{s} rows {len(R):4} hit {mr:4} cand {len(c):4} bad {len(bad):3} pos {posok}/{posn} st {stok}/{stn}")
    if b in verbose:
        for r in mis: print('  MISS',r['From'],r['Response'],r['Text'][:140])
        for j in bad: print('  BAD',c[j]['number'],c[j]['text'][:140],[a['label'] for a in c[j]['askers']])
t=tot
print(t, 'recall %.4f precision %.4f pos %.4f st %.4f'%(t['hit']/t['rows'],1-t['bad']/t['cand'],t['posok']/t['posn'],t['stok']/t['stn']))
