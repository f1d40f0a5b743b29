"Everything about the distribution is written in settings.ini; this file only reads it."
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser(delimiters=["="])
config.read(here/"settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]
lib = cfg["lib_path"]
readme = here/"README.md"


def absolute(markdown):
    "The README with its links into the repository made absolute, for readers who see it elsewhere."
    inside, top = r"(nbs/[^)\s\"]+|LICENSE)", f"{cfg['git_url']}/%s/{cfg['branch']}"
    markdown = re.sub(r"(!\[[^]]*\]\(|<img src=\")" + inside, rf"\1{top % 'raw'}/\2", markdown)
    return re.sub(r"(\]\()" + inside, rf"\1{top % 'blob'}/\2", markdown)


extras = {k.removesuffix("_requirements"): v.split() for k, v in cfg.items() if k.endswith("_requirements")}

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=absolute(readme.read_text(encoding="utf-8")) if readme.exists() else cfg["description"],
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    license="Apache-2.0",
    license_files=["LICENSE"],
    keywords=cfg["keywords"].split(),
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Framework :: Jupyter",
        "Intended Audience :: Science/Research",
        "Natural Language :: English",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: 3.11", # the one on which every check has passed
        "Topic :: Scientific/Engineering :: Artificial Intelligence",
    ],
    packages=find_packages(include=[lib, lib + ".*"], exclude=[lib + ".benchmarks"]), # peers to compare with stay in the repository
    package_data={"": ["py.typed", "*.pyi"], lib: ["models/*/*", "page/*"]},
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg["requirements"].split(),
    extras_require=extras,
    entry_points={
        "console_scripts": [o.strip() for o in cfg["console_scripts"].split("\n") if o.strip()],
        "nbdev": [f"{lib}={lib}._modidx:d"],
    },
    include_package_data=False, # of a folder that is no package, such as benchmarks, it would take the stubs
    zip_safe=False,
)
