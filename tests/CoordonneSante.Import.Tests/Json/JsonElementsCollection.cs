namespace CoordonneSante.Import.Tests.Json;

/// <summary>Alone, because one of its tests measures the memory in use.</summary>
[CollectionDefinition(nameof(JsonElementsTests), DisableParallelization = true)]
public sealed class JsonElementsCollection;
