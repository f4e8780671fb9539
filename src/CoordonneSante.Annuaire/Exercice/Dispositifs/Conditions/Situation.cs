using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>A project where it is: what conditions are judged on.</summary>
/// <param name="ileOfCommune">By INSEE code.</param>
internal sealed class Situation(Projet projet, LieuDeProjet lieu, IReadOnlyDictionary<string, Ile> ileOfCommune)
{
    public Projet Projet => projet;

    public LieuDeProjet Lieu => lieu;

    /// <summary>The island that the project's commune is on, even in part; null for none or an unknown commune.</summary>
    public Ile? Ile => lieu.Commune is { } commune ? ileOfCommune.GetValueOrDefault(commune.CodeInsee.Value) : null;
}
