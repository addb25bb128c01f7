"Pass the metadata of settings.ini to setuptools"

from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages,setup

root = Path(__file__).parent
ini = ConfigParser(delimiters=['='])
ini.read(root/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']

def lines(k): return [o.strip() for o in cfg[k].splitlines() if o.strip()]
def commas(k): return [o.strip() for o in cfg[k].split(',')]

statuses = ['Planning', 'Pre-Alpha', 'Alpha', 'Beta', 'Production/Stable', 'Mature', 'Inactive']
status = int(cfg['status'])
classifiers = [f'Development Status :: {status} - {statuses[status-1]}', 'Natural Language :: English', 'Operating System :: OS Independent']
classifiers += [f'Intended Audience :: {o}' for o in commas('audience')]
classifiers += [f'Topic :: {o}' for o in commas('topics')]
classifiers += [f'Programming Language :: Python :: {o}' for o in ['3', '3 :: Only', *cfg['python_versions'].split()]]

lib = cfg['lib_path']
extras = {o:lines(f'{o}_requirements') for o in ('demo','training','metrics','track','benchmarks')}
extras['dev'] = sum(extras.values(), lines('dev_requirements'))
who = dict(author=cfg['author'], author_email=cfg['author_email'], license_expression=cfg['license'])
what = dict(keywords=cfg['keywords'].split(), classifiers=classifiers, python_requires='>='+cfg['min_python'])
what |= dict(long_description=(root/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown')
needs = dict(install_requires=lines('requirements'), extras_require=extras)
files = dict(packages=find_packages(include=[lib, f'{lib}.*']), package_data={lib: lines('package_data')}, include_package_data=False, zip_safe=False)
points = dict(console_scripts=lines('console_scripts'), nbdev=[f'{lib}={lib}._modidx:d'])

setup(**who, **what, **needs, **files, entry_points=points)
