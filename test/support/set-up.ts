// type-graphql's decorators need it before any class is declared.
import 'reflect-metadata';
