from benchmarks.results import main

main()
