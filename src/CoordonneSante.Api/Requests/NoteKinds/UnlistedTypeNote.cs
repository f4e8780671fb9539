using CoordonneSante.Annuaire.Couvertures;

namespace CoordonneSante.Api.Requests.NoteKinds;

/// <summary>The loaded files list no structure of some types anywhere.</summary>
internal sealed record UnlistedTypeNote(TypesAdmis Types) : Note
{
    public override string Code => "TYPE_NON_RECENSE";

    protected override string Fact =>
        $"Les fichiers chargés ne recensent aucune {Types.Nommer()} : n'en trouver aucune ne dit pas qu'il n'y en a pas.";

    protected override string Conseil =>
        "« structuresHorsFiness » donne celles de listes que FINESS ne tient pas, quand il y en a de chargées.";
}
