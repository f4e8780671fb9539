namespace CoordonneSante.Import.Projections;

/// <summary>What coordinates of a source are measured in.</summary>
internal abstract record SystemeDeCoordonnees
{
    private SystemeDeCoordonnees() { }

    /// <summary>Metres in the projection of a territory of the directory.</summary>
    public sealed record Projete(ProjectionLocale Projection) : SystemeDeCoordonnees;

    /// <summary>Degrees, WGS 84 or a realisation that agrees with it to well under a metre.</summary>
    public sealed record Geographique : SystemeDeCoordonnees;

    /// <summary>A projection of a French territory that the directory does not hold: Saint-Pierre-et-Miquelon, Wallis-et-Futuna, Polynésie,
    /// Nouvelle-Calédonie.</summary>
    public sealed record Ailleurs : SystemeDeCoordonnees;
}
