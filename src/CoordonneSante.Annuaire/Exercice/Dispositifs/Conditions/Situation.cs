using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Modes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>A project where it is: what conditions are judged on.</summary>
/// <param name="mode">What documents say of the project's mode of practice; null when they do not describe it.</param>
/// <param name="ileOfCommune">By INSEE code.</param>
/// <param name="generationQuartiers">Year of the list of quartiers prioritaires; null when there is none.</param>
internal sealed class Situation(
    Projet projet, LieuDeProjet lieu, ModeExercice? mode, IReadOnlyDictionary<string, Ile> ileOfCommune, int? generationQuartiers)
{
    public Projet Projet => projet;

    public LieuDeProjet Lieu => lieu;

    public ModeExercice? Mode => mode;

    public int? GenerationQuartiers => generationQuartiers;

    /// <summary>The island that the project's commune is on, even in part; null for none or an unknown commune.</summary>
    public Ile? Ile => lieu.Commune is { } commune ? ileOfCommune.GetValueOrDefault(commune.CodeInsee.Value) : null;
}
