namespace Loans.Web;

public sealed record Loan(int Number, decimal Amount);
