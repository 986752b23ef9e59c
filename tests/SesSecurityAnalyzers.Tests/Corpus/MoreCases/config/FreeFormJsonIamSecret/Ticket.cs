namespace Parking.Tickets;

public sealed record Ticket(string Plate, decimal Fine);
