"What is measured of `fastxtend_hf`, exported from the notebooks in `nbs/benchmarks/`; no part of the package"
