using CoordonneSante.Api.Tests;

[assembly: AssemblyFixture(typeof(SharedServer))]
[assembly: AssemblyFixture(typeof(TwoVersionsServer))]
[assembly: AssemblyFixture(typeof(NationalDirectoryTests.NationalServer))]
