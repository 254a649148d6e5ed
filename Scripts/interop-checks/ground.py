"""A home and a database of their own, with people in it, and everything they are exported as."""

import json
import os
import subprocess

import hard

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FORMATS = {"vcard3": "vcf", "vcard": "vcf", "jcard": "json", "jscontact": "json", "xcard": "xml",
           "google-csv": "csv", "outlook-csv": "csv"}


class Failed(RuntimeError):
    """A program left with an error."""


class Ground:
    def __init__(self, folder, binary, cards):
        self.folder = folder
        self.binary = os.path.realpath(binary)
        self.database = self.path("people.sqlite")
        os.makedirs(self.path("home"))
        # Nothing of the user's own is read or written: not by Cardstock, khard or vdirsyncer.
        self.env = {
            "PATH": os.environ["PATH"], "HOME": self.path("home"), "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": self.path("home/.config"),
            "XDG_DATA_HOME": self.path("home/.local/share"), "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.fill(cards)

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, command, input=None, env=None, check=True):
        done = subprocess.run(command, env={**self.env, **(env or {})}, input=input,
                              capture_output=True, text=True, timeout=300)
        if check and done.returncode != 0:
            raise Failed(f"{' '.join(command)} left with {done.returncode}:\n"
                         f"{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done

    def cardstock(self, *words, database=None, check=True):
        env = {"CARDSTOCK_DATABASE": database or self.database, "CARDSTOCK_TODAY": "2026-11-22",
               "CARDSTOCK_REGION": "US"}
        return self.run([self.binary, *words], env=env, check=check)

    def fill(self, cards):
        generated, hardest = self.path("generated.vcf"), self.path("hard.vcf")
        self.run([os.path.join(ROOT, "Scripts", "generate-cards"), "--cards", str(cards),
                  "--out", generated])
        with open(hardest, "wb") as file:
            file.write(hard.vcards())
        for source in (os.path.join(ROOT, "Samples"), generated, hardest):
            # Samples hold what is broken on purpose, which ends in "done in part".
            done = self.cardstock("import", source, "--event", os.path.basename(source),
                                  "--date", "2026-11-19", "--met", check=False)
            if done.returncode not in (0, 1):
                raise Failed(f"import of {source} left with {done.returncode}: {done.stderr[-2000:]}")
        self.people = len(self.everybody())

    def everybody(self, database=None):
        return json.loads(self.cardstock("people", "--json", database=database).stdout)

    def export(self, form):
        """The bytes of an export, made once, and where they are."""
        path = self.path(f"{form}.{FORMATS[form]}")
        if not os.path.exists(path):
            self.cardstock("export", "--format", form, "--to", path)
        with open(path, "rb") as file:
            return file.read(), path

    def vdir(self, name, *options):
        path = self.path(name)
        self.cardstock("export", "--vdir", "--to", path, *options)
        return path

    def read(self, path):
        """What Cardstock reads in a file of its own."""
        answer = json.loads(self.cardstock("read", path, "--json").stdout)
        return [card for source in answer for card in source["cards"]]
