namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>Two names of a comparison are the same version's: that nothing differs says nothing of the structures.</summary>
/// <param name="Version">The version, in French.</param>
internal sealed record SameVersionNote(string Version) : Note
{
    public override string Code => "VERSIONS_IDENTIQUES";

    protected override string Fact => $"« de » et « a » sont la même version, {Version} : rien ne peut y avoir changé.";

    protected override string Conseil => "« jeuDeDonnees { versions { version dateExtraction } } » donne celles qui sont conservées.";
}
