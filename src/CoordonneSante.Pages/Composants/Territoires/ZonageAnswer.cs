namespace CoordonneSante.Pages.Composants.Territoires;

/// <summary>The zoning of doctors of one arrondissement of a city.</summary>
public sealed record ZonageAnswer(string ZonageMedecinLibelle);
