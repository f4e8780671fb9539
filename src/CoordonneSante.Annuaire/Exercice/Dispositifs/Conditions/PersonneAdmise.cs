using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>One of the legal persons of the project is of one of these families.</summary>
internal sealed record PersonneAdmise(
    IReadOnlyList<CategorieGestionnaire> Admis, IReadOnlyList<CategorieGestionnaire>? Incertains = null, string? Reserve = null)
    : Choix<CategorieGestionnaire>(Admis, Incertains, Reserve)
{
    /// <summary>Which one: the predicate's name tells it.</summary>
    public RoleJuridique Role { get; init; } = RoleJuridique.Gestionnaire;

    public override Constat Evaluate(Situation situation)
    {
        var projet = situation.Projet;
        if (Role.Find(projet) is { } said)
        {
            return Judge(
                said,
                $"{Role.Nom} : {EnumLibelle<CategorieGestionnaire>.InSentence(said)}{(projet.PorteurDeduit ? ValeurDeduite.Note : "")}");
        }
        if (Role.FindPorteur(projet) is not { } porteur)
        {
            return Constat.Demander(Role.Manque);
        }
        var phrase =
            $"Porteur : {EnumLibelle<CategorieGestionnaire>.InSentence(porteur)}{(projet.PorteurDeduit ? ValeurDeduite.Note : "")}";
        return Judge(porteur) switch
        {
            StatutEvaluation.Rempli => Constat.Of(true, $"{phrase}."),
            StatutEvaluation.AVerifier => Constat.AVerifier($"{phrase} ; {Reserve}.", Role.Manque),
            _ => Constat.AVerifier($"{phrase}. {Role.Manque.Question} (« {Role.Manque.Champ} »)", Role.Manque),
        };
    }
}
