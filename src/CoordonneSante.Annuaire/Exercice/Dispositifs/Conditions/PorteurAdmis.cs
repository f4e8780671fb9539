using CoordonneSante.Annuaire.Entites.Gestionnaires;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;

/// <summary>Who carries the project is one of these.</summary>
internal sealed record PorteurAdmis(
    IReadOnlyList<CategorieGestionnaire> Admis, IReadOnlyList<CategorieGestionnaire>? Incertains = null, string? Reserve = null)
    : Choix<CategorieGestionnaire>(Admis, Incertains, Reserve)
{
    public override Constat Evaluate(Situation situation) => situation.Projet.Porteur switch
    {
        null or CategorieGestionnaire.Inconnue => Constat.AVerifier("Porteur du projet non indiqué (« porteur »)."),
        { } porteur => Judge(porteur, $"Porteur : {Libelles.Of(porteur)}{(situation.Projet.PorteurDeduit ? Libelles.Deduit : "")}"),
    };
}
