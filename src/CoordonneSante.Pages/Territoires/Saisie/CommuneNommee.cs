namespace CoordonneSante.Pages.Territoires.Saisie;

/// <summary>A commune that a typed line may mean.</summary>
public sealed record CommuneNommee(string CodeInsee, string Nom, IReadOnlyList<string> CodesPostaux, DepartementNomme Departement);

public sealed record DepartementNomme(string Code, string Nom);

public sealed record CodesAnswer(IReadOnlyList<CommuneNommee?> CommunesParCode);

public sealed record NomAnswer(CommunesTrouvees Communes);

public sealed record CommunesTrouvees(IReadOnlyList<CommuneNommee> Nodes);
