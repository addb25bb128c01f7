"Export the code of the notebooks in `nbs/benchmarks/` to the folder `benchmarks/`, which is no part of the package; `nbdev-export` leaves these notebooks alone"

import os
from pathlib import Path

from fastcore.script import call_parse
from nbdev.config import get_config
from nbdev.doclinks import nbglob
from nbdev.export import ExportModuleProc
from nbdev.maker import ModuleMaker
from nbdev.process import NBProcessor

def unmark(cell):
    "Take the mark off by which `nbdev-export` knows that `cell` isn't its own"
    if cell.cell_type=='code': cell.directives_.pop('exportd', None)

@call_parse
def main():
    "Write `benchmarks/NAME.py` for each notebook in `nbs/benchmarks/` that exports code"
    os.chdir(Path(__file__).parent.parent)
    for f in nbglob(get_config().nbs_path/'benchmarks', as_path=True):
        exp = ExportModuleProc()
        NBProcessor(f, [unmark,exp]).process()
        if not exp.in_all['#']: continue
        ModuleMaker('benchmarks', f.stem, f.relative_to(Path.cwd())).make(exp.modules['#'], exp.in_all['#'], lib_path='benchmarks')
