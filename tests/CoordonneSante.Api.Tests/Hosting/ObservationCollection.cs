namespace CoordonneSante.Api.Tests.Hosting;

/// <summary>Alone: a server hears the measures of every other of the same process, which in service has only one.</summary>
[CollectionDefinition(nameof(ObservationTests), DisableParallelization = true)]
public sealed class ObservationCollection;
