#!/usr/bin/env python3
"""Three servers behind nginx, their versions in PostgreSQL with a streaming standby; each is killed in turn under load.

Every answer is compared with what the three servers answered for that version at rest. It must show: no wrong answer, ever; no failed
request but of nginx's own connections while nginx itself is killed. Needs the built server, nginx and PostgreSQL 15; all on loopback, in a
folder of its own. Prints a line a phase, and a last one as the gate counts: "N passed, N failed".

    python3 tests/cluster/run.py src/CoordonneSante.Api/bin/Debug/net10.0/CoordonneSante.Api.dll
"""

import http.client
import json
import os
import pathlib
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
POSTGRES = pathlib.Path("/usr/lib/postgresql/15/bin")
POSTGIS = pathlib.Path("/usr/share/postgresql/15/extension/postgis.control")
QUERIES = [
    "{ jeuDeDonnees { version } structure(finess: \"350002838\") { nom type commune { nom } gestionnaire { nom } } }",
    "{ jeuDeDonnees { version } structures(recherche: \"dentaire\", first: 20) { totalCount nodes { finess nom } } }",
    "{ jeuDeDonnees { version } territoiresCpts { totalCount nodes { nom structure { finess } } } }",
    "{ jeuDeDonnees { version } statistiques(grouperPar: [REGION, TYPE]) { total groupes { cles { code } nombre } } }",
    "{ jeuDeDonnees { version } communes(where: {departement: {code: {eq: \"35\"}}}, first: 300) { nodes { codeInsee nom population } } }",
]

BROKEN_CONNECTIONS = {"BrokenPipeError", "ConnectionRefusedError", "ConnectionResetError", "RemoteDisconnected", "IncompleteRead"}


def free_port(asked=iter(range(21_000, 29_000))):
    """Below those that the machine gives to outgoing connections: what listens later finds its port still free."""
    for port in asked:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise SystemExit("no port is free")


def wait_until(condition, seconds, what):
    """Ends the test, with what was waited for, where it does not come."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.2)
    raise SystemExit(f"after {seconds} s: {what() if callable(what) else what}")


class Postgres:
    """One PostgreSQL on a port of its own, which lasts as long as the test."""

    def __init__(self, folder, name):
        self.data, self.port, self.log = folder / name, free_port(), folder / f"{name}.log"

    def run(self, program, *arguments, check=True):
        command = [str(POSTGRES / program), *arguments]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        return subprocess.run(command, check=check, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)

    def ask(self, database, sql):
        """The answer's lines, fields by tabs."""
        command = ["psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", "annuaire", "-d", database, "-AtF", "\t", "-c", sql]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.split("\n")[:-1]

    def create(self):
        self.run("initdb", "-D", str(self.data), "-U", "annuaire", "-A", "trust", "-E", "UTF8", "--no-sync")

    def copy_of(self, primary):
        self.run("pg_basebackup", "-h", "127.0.0.1", "-p", str(primary.port), "-U", "annuaire", "-D", str(self.data), "-R", "-X", "stream")

    def start(self):
        options = f"-p {self.port} -h 127.0.0.1 -k {self.data.parent} -c fsync=off -c wal_level=replica -c hot_standby=on"
        self.run("pg_ctl", "-D", str(self.data), "-w", "-t", "60", "-l", str(self.log), "-o", options, "start")

    def kill(self):
        self.run("pg_ctl", "-D", str(self.data), "-w", "-m", "immediate", "stop", check=False)

    def promote(self):
        self.run("pg_ctl", "-D", str(self.data), "-w", "promote")


class Server:
    """One server of the directory."""

    def __init__(self, program, folder, store, name):
        self.port, self.process = free_port(), None
        self.command = ["dotnet", program, "--base", store, "--urls", f"http://127.0.0.1:{self.port}"]
        self.log = open(folder / f"{name}.log", "a+b")
        self.environment = os.environ | {
            "Annuaire__Cache": str(folder / name),
            "Mandataire__Adresses": "127.0.0.1",
            "Limites__CoutParSeconde": "0",
        }

    def start(self):
        self.process = subprocess.Popen(
            self.command, env=self.environment, stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT)

    def stop(self, how):
        self.process.send_signal(how)
        return self.process.wait()

    def answers(self):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=2)
            connection.request("GET", "/sante/pret")
            return connection.getresponse().status == 200
        except OSError:
            return False

    def wait(self):
        wait_until(lambda: self.answers() or self.process.poll() is not None, 120, lambda: f"a server is not ready: {self.tells()}")
        if self.process.poll() is not None:
            raise SystemExit(f"a server ended with {self.process.returncode}: {self.tells()}")

    def tells(self):
        """The end of its log."""
        self.log.seek(0)
        return self.log.read()[-2000:].decode(errors="replace")


class Proxy:
    """Debian's nginx with the configuration of the deployment, the three servers in it."""

    def __init__(self, folder, servers):
        self.port, self.folder, self.process = free_port(), folder, None
        site = (ROOT / "src/CoordonneSante.Api/Deploiement/annuaire.nginx.conf").read_text()
        upstream = "\n".join(f"    server 127.0.0.1:{server.port} max_fails=1 fail_timeout=1s;" for server in servers)
        for old, new in [
            ("/var/cache/nginx/annuaire", str(folder / "cache")),
            ("    server 127.0.0.1:5000;", upstream),
            ("listen 80;", f"listen 127.0.0.1:{self.port};"),
        ]:
            assert old in site, f"annuaire.nginx.conf no longer has: {old}"
            site = site.replace(old, new)
        (folder / "annuaire.conf").write_text(site)
        temporary = "\n".join(f"    {kind}_temp_path {folder}/{kind};" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        (folder / "nginx.conf").write_text(
            f"daemon off;\nmaster_process off;\npid {folder}/nginx.pid;\nerror_log {folder}/nginx.log;\nevents {{}}\n"
            f"http {{\n    access_log off;\n{temporary}\n    include {folder}/annuaire.conf;\n}}\n")

    def start(self):
        command = ["/usr/sbin/nginx", "-p", str(self.folder), "-c", str(self.folder / "nginx.conf")]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self.listens, 20, "nginx does not listen")

    def listens(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def kill(self):
        self.process.kill()
        self.process.wait()


def ask(connection, query, by_get):
    if by_get:
        connection.request("GET", "/graphql?query=" + urllib.parse.quote(query), headers={"Accept": "application/json"})
    else:
        body = json.dumps({"query": query})
        connection.request("POST", "/graphql", body, {"Content-Type": "application/json", "Accept": "application/json"})
    response = connection.getresponse()
    return response.status, response.read()


class Load:
    """Clients that ask without end, each with its own connection, and compare what they are told."""

    def __init__(self, port, expected, clients=6):
        self.port, self.expected = port, expected
        self.lock, self.ends = threading.Lock(), threading.Event()
        self.counts = self.zero()
        self.threads = [threading.Thread(target=self.ask_on, args=(rank,), daemon=True) for rank in range(clients)]

    @staticmethod
    def zero():
        return {"right": 0, "wrong": 0, "failed": 0, "longest": 0.0, "why": {}}

    def start(self):
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.ends.set()
        for thread in self.threads:
            thread.join()

    def take(self):
        """What was counted since the last time."""
        with self.lock:
            counts, self.counts = self.counts, self.zero()
            return counts

    def ask_on(self, rank):
        connection, turn = None, rank
        while not self.ends.is_set():
            turn += 1
            query = QUERIES[turn % len(QUERIES)]
            begun = time.monotonic()
            try:
                connection = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
                status, body = ask(connection, query, by_get=turn % 3 == 0)
                outcome, why = ("right", None) if status == 200 and body in self.expected[query] else ("wrong", body[:200])
                if status != 200:
                    outcome, why = "failed", f"status {status}"
            except (OSError, http.client.HTTPException) as broken:
                connection, outcome, why = None, "failed", type(broken).__name__
            with self.lock:
                self.counts[outcome] += 1
                self.counts["longest"] = max(self.counts["longest"], time.monotonic() - begun)
                if why:
                    self.counts["why"][why] = self.counts["why"].get(why, 0) + 1
            time.sleep(0.02 if outcome == "right" else 0.1)


class Cluster:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.primary, self.standby = Postgres(folder, "primaire"), Postgres(folder, "secours")
        self.store = f"Host=127.0.0.1:{self.primary.port},127.0.0.1:{self.standby.port};Database=postgres;Username=annuaire;Timeout=3"
        self.servers = [Server(program, folder, self.store, f"serveur{rank}") for rank in (1, 2, 3)]
        self.proxy = Proxy(folder, self.servers)
        self.expected = {query: set() for query in QUERIES}
        self.load = Load(self.proxy.port, self.expected)
        self.passed = self.failed = 0

    def check(self, what, holds, detail=""):
        self.passed, self.failed = self.passed + holds, self.failed + (not holds)
        print(f"{'ok' if holds else 'FAILED'}: {what}{'  ' + detail if detail else ''}", flush=True)

    def command(self, *arguments):
        return subprocess.run(
            ["dotnet", self.program, *arguments, "--base", self.store],
            cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def learn(self):
        """What each server answers at rest: the same to the byte, or they do not serve the same version."""
        for query in QUERIES:
            told = set()
            for server in self.servers:
                connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
                told.add(ask(connection, query, by_get=False))
            if len(told) != 1 or next(iter(told))[0] != 200:
                raise SystemExit(f"the servers answer differently: {told}")
            self.expected[query].add(next(iter(told))[1])

    def version_of(self, server):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)
            status, body = ask(connection, "{ jeuDeDonnees { version } }", by_get=False)
            return json.loads(body)["data"]["jeuDeDonnees"]["version"] if status == 200 else None
        except OSError:
            return None

    def wait_for_another_version(self, than):
        wait_until(
            lambda: len(told := {self.version_of(server) for server in self.servers}) == 1 and not told & {than, None},
            60, "the servers do not take the new version")
        return self.version_of(self.servers[0])

    def load_into_postgis(self):
        """The line of the README that analysts paste, on what a server gives, and the counts beside the API's."""
        lines = (ROOT / "data/README.md").read_text().split("\n")
        line = next(line for line in lines if line.startswith("ogr2ogr "))
        server = http.client.HTTPConnection("127.0.0.1", self.servers[0].port, timeout=60)
        server.request("GET", "/annuaire.gpkg")
        (self.folder / "annuaire.gpkg").write_bytes(server.getresponse().read())
        self.primary.ask("postgres", "CREATE DATABASE annuaire")
        self.primary.ask("annuaire", "CREATE EXTENSION postgis")
        target = f"host=127.0.0.1 port={self.primary.port} user=annuaire dbname=annuaire"
        loaded = subprocess.run(
            shlex.split(line.replace("dbname=annuaire", target)),
            cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        _, body = ask(
            server,
            "{ structures { totalCount } bretagne: statistiques(where: {not: {emprise: null}}, "
            "dans: {region: \"53\"}) { total } }",
            by_get=False)
        told = json.loads(body)["data"]
        counts = [int(self.primary.ask("annuaire", sql)[0]) for sql in (
            "SELECT count(*) FROM couche_structures",
            "SELECT count(*) FROM couche_structures s JOIN couche_regions r ON r.code = '53' AND s.code_departement IN ('22', '29', '35', '56') AND s.geom IS NOT NULL",
        )]
        within = int(self.primary.ask(
            "annuaire", "SELECT count(*) FROM couche_structures s JOIN couche_regions r ON ST_DWithin(s.geom, r.geom, 0.02) WHERE r.code = '53'"
        )[0])
        expected = [told["structures"]["totalCount"], told["bretagne"]["total"]]
        self.check(
            "ogr2ogr loads the GeoPackage into PostGIS without a warning, each structure in it",
            (loaded.returncode, loaded.stdout, counts) == (0, "", expected) and abs(within - counts[1]) <= counts[1] * 0.02,
            f"{counts} structures, {within} by their point in Bretagne, {expected} told {loaded.stdout[:500]}")

    def end_phase(self, what, broken_connections_allowed=False):
        time.sleep(1.5)
        counts = self.load.take()
        answered_badly = [why for why in counts["why"] if not (broken_connections_allowed and why in BROKEN_CONNECTIONS)]
        holds = counts["right"] > 0 and not answered_badly
        self.check(
            what, holds,
            f"{counts['right']} right, {counts['wrong']} wrong, {counts['failed']} failed, longest {counts['longest']:.1f} s"
            + (f" {counts['why']}" if counts["why"] else ""))

    def run(self):
        self.primary.create()
        self.primary.start()
        self.standby.copy_of(self.primary)
        self.standby.start()
        built = self.command("import", "--paquet", str(ROOT / "data"))
        if built.returncode:
            raise SystemExit(built.stdout)
        for server in self.servers:
            server.start()
        for server in self.servers:
            server.wait()
        self.proxy.start()
        self.learn()
        if POSTGIS.exists() and shutil.which("ogr2ogr"):
            self.load_into_postgis()
        else:
            print("PostGIS or ogr2ogr is not installed: the GeoPackage is not loaded.")
        first = self.version_of(self.servers[0])
        self.load.start()
        self.end_phase("at rest")

        for rank, server in enumerate(self.servers, 1):
            server.stop(signal.SIGKILL)
            time.sleep(2)
            server.start()
            server.wait()
            self.end_phase(f"server {rank} killed and started again")

        for server in self.servers:
            self.check("a server asked to stop ends with 0", server.stop(signal.SIGTERM) == 0)
            server.start()
            server.wait()
        self.end_phase("all servers restarted one after the other")

        self.load.stop()
        (self.folder / "cpts.csv").write_text("cpts;code_insee\nCPTS d'essai;35238\n")
        published = self.command("import", "--cpts", "cpts.csv", "--conserver")
        self.check("a new version is published", published.returncode == 0, published.stdout[-300:] if published.returncode else "")
        second = self.wait_for_another_version(first)
        self.learn()
        self.load = Load(self.proxy.port, self.expected)
        self.load.start()
        self.end_phase("the new version, by all three")

        back = self.command("retablir", first)
        self.check("the first version is published again under load", back.returncode == 0, back.stdout[-300:] if back.returncode else "")
        self.wait_for_another_version(second)
        self.end_phase("from one version to the other")

        self.proxy.kill()
        time.sleep(1)
        self.proxy.start()
        self.end_phase("nginx killed and started again: its own connections alone fail", broken_connections_allowed=True)

        self.primary.kill()
        time.sleep(4)
        self.end_phase("PostgreSQL killed, the standby left")
        refused = self.command("retablir", second)
        self.check("nothing is published while no store takes it, and it is said", refused.returncode != 0 and "Erreur" in refused.stdout)
        self.standby.promote()
        again = self.command("retablir", second)
        self.check("the promoted standby takes a publication", again.returncode == 0, again.stdout[-300:] if again.returncode else "")
        self.wait_for_another_version(first)
        self.end_phase("the version published on the promoted standby, by all three")

        self.standby.kill()
        self.servers[0].stop(signal.SIGKILL)
        self.servers[0].start()
        self.servers[0].wait()
        self.check("a server started without any store serves its own copy", self.version_of(self.servers[0]) == second)
        self.end_phase("no PostgreSQL at all, a server killed and started again")
        self.load.stop()

    def end(self):
        self.load.ends.set()
        for server in self.servers:
            if server.process and server.process.poll() is None:
                server.stop(signal.SIGKILL)
        if self.proxy.process and self.proxy.process.poll() is None:
            self.proxy.kill()
        self.standby.kill()
        self.primary.kill()


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="annuaire-grappe-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    cluster = Cluster(os.path.abspath(sys.argv[1]), folder)
    try:
        cluster.run()
    except SystemExit as broken_off:
        cluster.check("the run comes to its end", False, str(broken_off))
    finally:
        cluster.end()
        if not cluster.failed and "--garder" not in sys.argv:
            shutil.rmtree(folder, ignore_errors=True)
        else:
            print(f"logs: {folder}")
    print(f"{cluster.passed} passed, {cluster.failed} failed")
    return 1 if cluster.failed else 0


if __name__ == "__main__":
    sys.exit(main())
