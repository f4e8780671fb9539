using CoordonneSante.Api.Tests;

[assembly: AssemblyFixture(typeof(SharedServer))]
