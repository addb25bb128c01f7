"Keep of each notebook's saved outputs what a terminal would show in the end: no frames of a progress bar, no library's warnings"

import re

from fastcore.nbio import read_nb,write_nb
from fastcore.script import call_parse
from nbdev.clean import nbdev_clean
from nbdev.doclinks import nbglob

def last_frame(line):
    "What is left to see of `line`, whose parts between carriage returns overwrite each other"
    res = ''
    for part in line.split('\r'): res = part + res[len(part):]
    return res.rstrip()

def tidy_text(text):
    "`text` after its last frame, without the lines that only a progress bar was on"
    lines = [(last_frame(o), '\r' in o) for o in text.split('\n')]
    return '\n'.join(s for s,bar in lines if s or not bar)

def is_bar(o):
    "Is output `o` what is left of a progress bar: a widget, or nothing but style?"
    data = o.get('data', {})
    html = ''.join(data.get('text/html', ['.']))
    return 'application/vnd.jupyter.widget-view+json' in data or not re.sub(r'<style>.*?</style>', '', html, flags=re.S).strip()

def tidy(outputs):
    "`outputs` without stderr and progress bars, and stdout as it looks in the end"
    res = []
    for o in outputs:
        if is_bar(o): continue
        if o['output_type']=='stream':
            if o['name']=='stderr': continue
            text = tidy_text(''.join(o['text']))
            if not text.strip(): continue
            o['text'] = text.splitlines(True)
        res.append(o)
    return res

@call_parse(pos=['path'])
def main(path:str=None): # A notebook or a folder of them (default: all)
    "Tidy the saved outputs of notebooks and clean them; run it after `nbdev-test --save`"
    for f in nbglob(path, as_path=True):
        nb = read_nb(f)
        old = f.read_text(encoding='utf-8')
        for c in nb.cells:
            if c.cell_type=='code': c.outputs = tidy(c.outputs)
        write_nb(nb, f)
        nbdev_clean.__wrapped__(f)
        if f.read_text(encoding='utf-8')!=old: print(f'tidied {f}')
