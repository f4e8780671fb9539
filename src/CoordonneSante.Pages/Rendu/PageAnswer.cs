namespace CoordonneSante.Pages.Rendu;

/// <summary>What the document of any page answers besides its own fields: the fragment <c>Gabarit</c>.</summary>
public abstract record PageAnswer(JeuDeDonneesAnswer JeuDeDonnees);

/// <param name="Version">Fingerprint of the data.</param>
/// <param name="Versions">The versions that can be asked, in the order of their dates.</param>
public sealed record JeuDeDonneesAnswer(string Version, IReadOnlyList<VersionAnswer> Versions)
{
    /// <summary>Day on which the producer extracted the structures served; null without any structure.</summary>
    public DateOnly? DateExtraction => Versions.FirstOrDefault(version => version.Courante)?.DateExtraction;
}

/// <param name="DateExtraction">Null without any structure.</param>
/// <param name="Courante">Whether it is the version served.</param>
public sealed record VersionAnswer(DateOnly? DateExtraction, bool Courante);
