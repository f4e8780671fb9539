using System.Globalization;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Questions;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>The project is in a quartier prioritaire.</summary>
/// <param name="Reserve">Why being in one is not enough to know; null when it is.</param>
internal sealed record EnQuartierPrioritaire(string? Reserve = null) : Condition
{
    public override Constat Evaluate(Situation situation)
    {
        var found = EvaluateToday(situation);
        return situation.Projet.Annee is { } annee && situation.GenerationQuartiers is { } generation && annee < generation
            ? Constat.AVerifier(
                $"Les quartiers prioritaires de {annee} ne sont pas chargés. D'après ceux de {generation} : {found.Explication}")
            : found;
    }

    private Constat EvaluateToday(Situation situation)
    {
        var lieu = situation.Lieu;
        return lieu switch
        {
            { Quartier: { } quartier } when Reserve is null => Constat.Of(
                true,
                $"Le point est dans le quartier prioritaire {quartier.Nom.Value} ({quartier.Code.Value})."),
            { Quartier: { } quartier } => Constat.AVerifier(
                $"Le point est dans le quartier prioritaire {quartier.Nom.Value} ({quartier.Code.Value}) ; {Reserve}."),
            { Point: { QuartierLePlusProche: { } proche, DistanceQuartierMetres: { } metres } } => Constat.Of(
                false,
                $"Le point est hors quartier prioritaire, à {Distance(metres)} du plus proche, {proche.Nom.Value} ({proche.Code.Value})."),
            { Point: not null } => Constat.Of(false, "Le point est à plus de 100 km de tout quartier prioritaire."),
            { Commune: null } => Constat.AVerifier(lieu.Manque, Manque.Commune),
            { Quartiers: [] } => Constat.Of(false, $"{lieu.NomCommune} n'a aucun quartier prioritaire."),
            { Quartiers: var quartiers } => Constat.AVerifier(
                $"Quartiers prioritaires possibles {Toponyme.A(lieu.NomCommune)} : {quartiers.Count} ; donnez « point ».", Manque.Point),
        };
    }

    private static string Distance(double metres) => metres < 10_000
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(metres)} m")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(metres / 1000)} km");
}
