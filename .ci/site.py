"Build the site, with Quarto where it is installed and with smalldocs elsewhere, and check that it is whole"

import ast,os,re,shutil,sys,tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote,urldefrag,urljoin,urlsplit

import yaml
from fastcore.nbio import read_nb,write_nb
from fastcore.script import call_parse
from nbdev.config import get_config,nbpath2html
from nbdev.doclinks import nbglob
from nbdev.quarto import nbdev_docs,refresh_quarto_yml
from nbdev.serve import proc_nbs

executed = {'tutorials', 'benchmarks', 'explanations'}
shown = (ast.Name, ast.Attribute, ast.Subscript, ast.BinOp, ast.Compare, ast.Constant, ast.JoinedStr, ast.Tuple, ast.List, ast.Dict)

def notebooks(cfg): return sorted(f.relative_to(cfg.nbs_path) for f in nbglob(as_path=True))

def hrefs(o):
    "The pages in `o`, a part of the sidebar"
    if isinstance(o, str): return [o] if Path(o).suffix in ('.ipynb','.qmd','.md') else []
    if isinstance(o, dict): return [h for k in ('href','file','contents') for h in hrefs(o.get(k))]
    return [h for p in o for h in hrefs(p)] if isinstance(o, list) else []

def sidebar_problems(cfg):
    "Notebooks that the sidebar doesn't list, and what it lists that isn't there"
    bar = yaml.safe_load((cfg.nbs_path/'sidebar.yml').read_text())['website']['sidebar']
    listed,found = set(hrefs(bar)),{o.as_posix() for o in notebooks(cfg)}
    res = [f'{o}: not in nbs/sidebar.yml' for o in sorted(found-listed)]
    return res + [f'nbs/sidebar.yml: no page {o}' for o in sorted(listed-found) if not (cfg.nbs_path/o).exists()]

def shows(cell):
    "Does the code of `cell` end in something that a reader expects to see?"
    tree = cell.parsed_()
    if not tree or not isinstance(tree[-1], ast.Expr) or cell.source.rstrip().endswith(';'): return False
    v = tree[-1].value
    if isinstance(v, ast.Call): return getattr(v.func, 'id', '')=='print' or getattr(v.func, 'attr', '').startswith('fit')
    return isinstance(v, shown)

def text(o): return ''.join(o.get('text', '')) + ''.join(''.join(v) for k,v in o.get('data', {}).items() if k.startswith('text'))

def output_problems(cfg, rel):
    "What is wrong with the saved outputs of notebook `rel`"
    def bad(c, s): return f'{rel} cell {c.id}: {s}'
    res,outs = [],[]
    flags = {'hide', 'notest'} if rel.parts[0] in executed else {'hide', *cfg.tst_flags.split()}
    for c in read_nb(cfg.nbs_path/rel).cells:
        if c.cell_type!='code': continue
        outs += c.outputs
        ran = not flags & c.directives.keys() and c.directives.get('eval', '').lower()!='false'
        if ran and shows(c) and not c.outputs: res.append(bad(c, 'no output saved; run `nbdev-test --save`'))
        for o in c.outputs:
            if o['output_type']=='error': res.append(bad(c, f"an error is saved: {o['ename']}"))
            if o.get('name')=='stderr' or '\r' in text(o): res.append(bad(c, 'untidy output; run `python .ci/outputs.py`'))
            if any(p in text(o) for p in ('site-packages/', f'{Path.home()}/', str(cfg.config_path))):
                res.append(bad(c, 'the output names a path of this machine'))
    if not outs and (rel.parts[0] in executed or rel==Path('index.ipynb')): res.append(f'{rel}: no outputs; run `nbdev-test --save`')
    return res

def stage(cache, dest):
    "Copy the processed notebooks to `dest` as smalldocs wants them: named as their pages are, no option lines in prose"
    shutil.copytree(cache, dest, dirs_exist_ok=True, ignore=shutil.ignore_patterns('_docs', '.quarto'))
    names = {f.name: nbpath2html(f).with_suffix('.ipynb').name for f in dest.rglob('*.ipynb')}
    for f in [*dest.rglob('*.ipynb'), *dest.rglob('*.yml')]:
        s,pre = f.read_text(encoding='utf-8'),r'(\]\([^)\s]*?)' if f.suffix=='.ipynb' else '()'
        for old,new in names.items(): s = re.sub(rf'{pre}\b{re.escape(old)}', rf'\1{new}', s)
        f.unlink()
        f.with_name(names.get(f.name, f.name)).write_text(s, encoding='utf-8')
    for f in dest.rglob('*.ipynb'):
        nb = read_nb(f)
        for c in nb.cells:
            if c.cell_type=='markdown': c.set_source(re.sub(r'\A(#\|.*\n?)+', '', c.source))
        write_nb(nb, f)

def build(cfg):
    "Build the site into the folder `_docs`"
    if shutil.which('quarto'):
        nbdev_docs.__wrapped__(n_workers=1)
        return 'Quarto'
    try: from smalldocs.site import build
    except ImportError: sys.exit('The site needs Quarto (https://quarto.org), or smalldocs on Python 3.11 or newer: `pip install smalldocs`')
    with tempfile.TemporaryDirectory() as d:
        refresh_quarto_yml()
        stage(proc_nbs(force=True), Path(d))
        site = build(d, quiet=True)
        shutil.rmtree(cfg.doc_path, ignore_errors=True)
        shutil.copytree(site.out, cfg.doc_path)
    return 'smalldocs'

class Links(HTMLParser):
    "The ids and the links of a page"
    def __init__(self, path):
        super().__init__()
        self.ids,self.links = {'', 'top'},set()
        self.html = path.read_text(encoding='utf-8')
        self.feed(self.html)
    def handle_starttag(self, tag, attrs):
        d = dict(attrs)
        self.ids |= {d.get('id'), d.get('name')}
        link = d.get('href') if tag in ('a','link') else d.get('src') if tag in ('img','script') else None
        if link: self.links.add(link)

def link_in_link(cfg):
    "Links around a symbol that nbdev has made a link of its own"
    def found(o): return [m[1] for c in read_nb(cfg.config_path/'_proc'/o).cells for m in re.finditer(r'\[\[`(.+?)`\]\(', c.source)]
    return [f'{o}: a link around `{s}`, which nbdev links itself' for o in notebooks(cfg) for s in found(o)]

def page_problems(cfg):
    "Links of the site's pages to pages, files and anchors that aren't there, and warnings that the build has put on a page"
    root,base = cfg.doc_path.resolve(),cfg.doc_url.rstrip('/')+'/'
    pages,res = {f.resolve(): Links(f) for f in cfg.doc_path.rglob('*.html')},[]
    for f,page in pages.items():
        if 'site-packages/' in page.html:
            res.append(f'{f.relative_to(root)}: a warning of a cell with imports is on the page; give that cell `#| output: false`')
        for link in sorted(page.links):
            url,frag = urldefrag(urljoin(base+f.relative_to(root).as_posix(), link))
            if not (url+'/').startswith(base): continue
            to = (root/unquote(urlsplit(url[len(base):]).path)).resolve()
            if to.is_dir(): to = to/'index.html'
            if not to.exists(): res.append(f'{f.relative_to(root)}: broken link {link}')
            elif to in pages and unquote(frag) not in pages[to].ids: res.append(f'{f.relative_to(root)}: no anchor for {link}')
    return res

@call_parse
def main():
    "Build the site and check it"
    os.chdir(Path(__file__).parent.parent)
    sys.path.insert(0, str(Path.cwd()))
    cfg = get_config()
    nbs = notebooks(cfg)
    res = sidebar_problems(cfg) + [p for o in nbs for p in output_problems(cfg, o)]
    tool = build(cfg)
    res += [f'{o}: no page built' for o in nbs if not (cfg.doc_path/nbpath2html(o)).exists()] + link_in_link(cfg)
    res += page_problems(cfg)
    res = list(dict.fromkeys(res))
    for p in res: print(p)
    print(f'{len(nbs)} pages by {tool} in {cfg.doc_path.name}, {len(res)} problems')
    sys.exit(bool(res))
