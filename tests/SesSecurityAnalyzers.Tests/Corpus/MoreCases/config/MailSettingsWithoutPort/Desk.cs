namespace Desk.Web;

public sealed record Desk(int Number, string Floor);
