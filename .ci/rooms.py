"Check the imports between the modules: from rooms to the left, inside a room from lower numbers, and no private names"

import ast,re,sys
from pathlib import Path

lib = Path(__file__).parent.parent/'fastxtend_hf'
order = ['utils','testing','data','core','tasks','train','metrics','track','hub','dataloaders','block','learner','shell','cli']

def number(f):
    "Number of the notebook that makes module `f`"
    m = re.search(r'File to edit: \S*?/(\d+)\w*\.ipynb', f.read_text(encoding='utf-8'))
    return int(m[1]) if m else -1

def name(f): return '.'.join(f.relative_to(lib.parent).with_suffix('').parts)

def imports(f):
    "Each module that `f` imports, and the names from it"
    for o in ast.walk(ast.parse(f.read_text(encoding='utf-8'))):
        if isinstance(o, ast.Import): yield from ((a.name, []) for a in o.names)
        if isinstance(o, ast.ImportFrom):
            base = name(f).split('.')[:-o.level] if o.level else []
            yield '.'.join([*base, *filter(None, [o.module])]), [a.name for a in o.names]

def rank(f):
    "Place of module `f`: its room, and the number of its notebook"
    room = f.relative_to(lib).with_suffix('').parts[0]
    return order.index(room) if room in order else len(order), number(f)

def problems():
    files = [f for f in sorted(lib.rglob('*.py')) if f.name[0]!='_' and f!=lib/'all.py']
    ranks = {name(f):rank(f) for f in files}
    for f in files:
        here = name(f)
        if rank(f)[0]==len(order): yield f'{here} is in no room: there are {", ".join(order)}'
        for mod,names in imports(f):
            if mod.split('.')[0]!=lib.name: continue
            for to in {mod, *(f'{mod}.{k}' for k in names)} & ranks.keys():
                if ranks[to]>=ranks[here]: yield f'{here} imports {to}, which comes after it'
            yield from (f'{here} imports the private name {k} of {mod}' for k in names if re.match('_[^_]', k))

res = sorted(set(problems()))
print(*res, f'{len(res)} problems with the rooms', sep='\n')
sys.exit(bool(res))
