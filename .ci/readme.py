"Make README.md and CONTRIBUTING.md from their notebooks where there is no Quarto for `nbdev-readme` and `nbdev-contributing`, and compare them"

import os,re,sys
from pathlib import Path

from fastcore.nbio import read_nb
from fastcore.script import call_parse
from nbdev.config import get_config
from nbdev.quarto import refresh_quarto_yml
from nbdev.readme_filter import doc_link
from nbdev.serve import proc_nbs

pages = {'index.ipynb':'README.md', 'contributing.ipynb':'CONTRIBUTING.md'}

def strip_options(src): return re.sub(r'^(#\|.*\n)+', '', src+'\n').strip('\n')
def indented(text): return '\n'.join('    '+o if o.strip() else '' for o in text.rstrip().splitlines())

def output_md(o):
    "Markdown of the text of output `o`"
    if o['output_type']=='stream': return indented(''.join(o['text']))
    data = o.get('data', {})
    md,txt = (''.join(data.get(f'text/{k}', '')) for k in ('markdown','plain'))
    return md or indented(txt)

def cell_md(cell, base):
    "Markdown of `cell`, its links to pages of the site going to `base`"
    src = strip_options(cell.source)
    if cell.cell_type=='markdown': return re.sub(r'(?<=\]\()[^)\s]+', lambda m: doc_link(m[0], base), src)
    if cell.cell_type=='code': return '\n\n'.join([f'``` python\n{src}\n```', *(output_md(o) for o in cell.outputs)])

def made(cache, nb, cfg):
    "Text of the page that the processed notebook `nb` makes"
    cells = read_nb(cache/nb).cells
    title = re.search(r'^title: (.*)$', cells[0].source, flags=re.M)[1]
    parts = [cell_md(c, cfg.doc_url) for c in cells[1:]]
    return '\n\n'.join([f'# {title}', *(o for o in parts if o)])+'\n'

def words(text):
    "What `text` says, whichever tool wrote its Markdown"
    return re.findall(r'[a-z0-9]+', re.sub(r'<[^>]+>', ' ', text).lower())

@call_parse
def main(check:bool=False): # Compare, write nothing, and fail on a difference?
    "Write README.md and CONTRIBUTING.md"
    os.chdir(Path(__file__).parent.parent)
    cfg = get_config()
    refresh_quarto_yml()
    stale = []
    for nb,name in pages.items():
        (cfg.config_path/'_proc'/nb).unlink(missing_ok=True)
        text = made(proc_nbs(file_glob=nb, n_workers=0), nb, cfg)
        f = cfg.config_path/name
        if f.exists() and words(f.read_text(encoding='utf-8'))==words(text): continue
        stale.append(name)
        if not check: f.write_text(text, encoding='utf-8')
    if stale: print(f"{'Out of date' if check else 'Wrote'}: {', '.join(stale)}")
    if check and stale: sys.exit(1)
