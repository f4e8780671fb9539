using CoordonneSante.Annuaire.Entites.Zonages;

namespace CoordonneSante.Import.Zonages;

/// <summary>The zoning for general practitioners that an ARS decided for one territory.</summary>
public abstract record DecisionZonage
{
    private DecisionZonage() { }

    /// <summary><see cref="ZonageMedecin.NonRenseigne"/> where the file says that none is available.</summary>
    public required ZonageMedecin Zonage { get; init; }

    public sealed record Commune(string CodeInsee) : DecisionZonage
    {
        /// <summary>Rule that an earlier import brought it to the commune by; null as published.</summary>
        public string? Regle { get; init; }
    }

    /// <summary>A quarter zoned by itself.</summary>
    /// <param name="Communes">INSEE codes of the communes that the decision names.</param>
    public sealed record Quartier(string Code, IReadOnlyList<string> Communes) : DecisionZonage;
}
