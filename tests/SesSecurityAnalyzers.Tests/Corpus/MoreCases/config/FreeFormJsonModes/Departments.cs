namespace Company.Departments;

public enum Department { Billing, Marketing, Support, Legal, Press }
