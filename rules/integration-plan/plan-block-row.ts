import type { InventoryRow, Provision } from '../../domain/guideline';
import type { PlanBlock } from '../../domain/integration-plan';

/** One of the contents that a guideline version asks of the plan, with its row of the inventory. */
export interface PlanBlockRow {
  readonly block: PlanBlock;
  readonly provision: Provision;
  readonly inventoryRow: InventoryRow;
}
